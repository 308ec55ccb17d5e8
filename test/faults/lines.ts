/** An article as a line of JSON, of its own for each key. */
export interface Line {
  readonly title?: string;
  readonly text: string;
  readonly url?: string;
  readonly publishedAt?: string;
  readonly publisher?: string;
}

export function lineOf({ title = '中俄国防部长会谈', ...line }: Line): string {
  return JSON.stringify({ title, ...line });
}

/** So many articles that share people, places and days. */
export function someLines(count: number, key: string): readonly string[] {
  return Array.from({ length: count }, (_, number) =>
    lineOf({
      text: `10月${(number % 14) + 1}日，中国国防部长董军与俄罗斯国防部长别洛乌索夫在北京举行会谈。两国海军上个月在日本海举行联合演习，编号${key}${number}。`,
      url: `https://a.example/${key}/${number}`,
      publishedAt: '2024-10-15',
      publisher: '新华社',
    }),
  );
}
