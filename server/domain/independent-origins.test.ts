import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ArticleId, SourceId } from './ids.ts';
import { independentOrigins, resemblance, sketchOf, type Origin } from './independent-origins.ts';

const TEXT =
  '两国国防部长在莫斯科举行会谈，就地区局势和军事合作交换意见，并签署明年的合作计划。会谈之后双方会见记者，介绍了联合演习的安排，强调合作不针对第三方，也不受第三方影响。';
const OTHER =
  '台风登陆之后，沿海多个城市停课停工，铁路部门停运了部分列车。气象部门预计降雨将持续到周末，提醒民众注意山洪和泥石流，减少外出，并备好食物和饮用水。';

const origin = (key: string, changes: Partial<Origin> = {}): Origin => ({
  article: ArticleId.parse(`article/${key}`),
  publisher: `source/${key}`,
  cited: [],
  quote: '会谈',
  sketch: [],
  ...changes,
});
const cites = (...keys: readonly string[]) => keys.map((key) => SourceId.parse(`source/${key}`));
const groups = (articles: readonly Origin[]) =>
  independentOrigins(articles).map((group) => group.map((id) => id.slice('article/'.length)).join('+'));

test('what one outlet publishes twice goes back to one origin', () => {
  expect(groups([origin('a'), origin('b', { publisher: 'source/a' }), origin('c')])).toEqual(['a+b', 'c']);
});

test('who cites one agency goes back to it, and to all others who do', () => {
  expect(
    groups([origin('a', { cited: cites('x') }), origin('b', { cited: cites('x') }), origin('x')]),
  ).toEqual(['a+b+x']);
});

test('who cites two sources ties neither to the other', () => {
  expect(groups([origin('a', { cited: cites('x', 'y') }), origin('x'), origin('y')])).toEqual([
    'a',
    'x',
    'y',
  ]);
});

test('a reprint is found although words were changed, and another text is none', () => {
  const [text, edited, other] = [TEXT, TEXT.replace('在莫斯科', '17日在莫斯科'), OTHER].map(sketchOf);
  expect(
    groups([
      origin('a', { sketch: text ?? [] }),
      origin('b', { sketch: edited ?? [] }),
      origin('c', { sketch: other ?? [] }),
    ]),
  ).toEqual(['a+b', 'c']);
});

test('the same long sentence is copied, the same short one may be chance', () => {
  const quote = '两国国防部长在莫斯科举行会谈，就地区局势和军事合作交换意见';
  expect(groups([origin('a', { quote }), origin('b', { quote })])).toEqual(['a+b']);
  expect(groups([origin('a'), origin('b')])).toEqual(['a', 'b']);
});

test('a text resembles itself fully and another hardly', () => {
  expect(resemblance(sketchOf(TEXT), sketchOf(TEXT))).toBe(1);
  expect(resemblance(sketchOf(TEXT), sketchOf(OTHER))).toBeLessThan(0.1);
  expect(resemblance([], [])).toBe(0);
});

test('the order of the articles never matters, and each is in one group', () => {
  const some = fc.uniqueArray(
    fc.record({
      key: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
      publisher: fc.constantFrom('source/1', 'source/2', undefined),
      cited: fc.subarray(cites('1', '2', '3')),
      quote: fc.constantFrom('会谈', TEXT.slice(0, 30)),
      sketch: fc
        .array(fc.nat(6), { maxLength: 5 })
        .map((list) => [...new Set(list)].toSorted((x, y) => x - y)),
    }),
    { selector: ({ key }) => key, maxLength: 6 },
  );
  const canonical = (articles: readonly Origin[]) => groups(articles).toSorted();
  fc.assert(
    fc.property(
      some.chain((list) =>
        fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
      ),
      ([list, shuffled]) => {
        const articles = list.map(({ key, ...changes }) => origin(key, changes));
        const found = canonical(shuffled.map(({ key, ...changes }) => origin(key, changes)));
        expect(found).toEqual(canonical(articles));
        expect(found.flatMap((group) => group.split('+')).toSorted()).toEqual(
          list.map(({ key }) => key).toSorted(),
        );
      },
    ),
  );
});
