import { Document, isMap, isScalar, visit } from 'yaml';
import type { SavedQuery } from '#domain';

/** A title that a first line cannot hold as it is stands in the header instead. */
const FITS_A_LINE = /^(?!\s)(?![\s\S]*\s$)[^\r\n\ufeff]+$/;

/** The query as a `.cypher` file that `parseSavedQuery` reads back to the same query. */
export function formatSavedQuery({ title, about, params, returns, columns, statement }: SavedQuery): string {
  const hasPlainTitle = FITS_A_LINE.test(title.zh);
  const header = headerText({
    title: hasPlainTitle ? { en: title.en } : title,
    about,
    ...(Object.keys(params).length === 0 ? {} : { params }),
    returns,
    columns,
  });
  const comments = [hasPlainTitle ? title.zh : '', ...header.trimEnd().split('\n')];
  // A statement that begins with a comment would be read as part of the header but for the blank line.
  const gap = statement.startsWith('//') ? '\n' : '';
  return `${comments.map((line) => `// ${line}`.trimEnd()).join('\n')}\n${gap}${statement}\n`;
}

/** YAML with what is short on one line: the title, the columns, and each parameter but one with a statement. */
function headerText(header: object): string {
  const yaml = new Document(header, { aliasDuplicateObjects: false });
  visit(yaml, {
    Collection: (_key, node, path) => {
      const owner = path.at(-1);
      const isAbout = isMap(yaml.contents) && node === yaml.get('about', true);
      const isTop = path.length <= 1 || isAbout || node === yaml.get('params', true);
      if (isTop || owner === undefined) return undefined;
      node.flow = true;
      return visit.SKIP;
    },
    Scalar: (_key, node) => {
      // Block scalars would depend on blank lines and indentation that comment lines do not keep.
      if (isScalar(node) && typeof node.value === 'string' && /[\n\r\u0085\u2028\u2029]/.test(node.value))
        node.type = 'QUOTE_DOUBLE';
    },
  });
  return yaml.toString({ lineWidth: 0, minContentWidth: 0 });
}
