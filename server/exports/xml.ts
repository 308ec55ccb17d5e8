import XMLBuilder from 'fast-xml-builder';
import type { PropertyValue } from '#domain';

/** What stands in a tag: its attributes in `$`, its text in `#text`, and tags by name, a list for several. */
export interface XmlContent {
  readonly $?: Readonly<Record<string, string>>;
  readonly '#text'?: string;
  readonly [tag: string]: XmlContent | readonly XmlContent[] | string | undefined;
}

/** All but what XML 1.0 allows in a document; with `u`, half a surrogate pair counts as forbidden. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;
const allowed = (text: unknown) => String(text).replace(FORBIDDEN, '');

// `entities` is the library's own option, which its types leave out. A reader turns a line break in an attribute into a
// space unless it is written as a reference; the ampersand must come first.
const options = {
  ignoreAttributes: false,
  attributesGroupName: '$',
  attributeNamePrefix: '',
  suppressBooleanAttributes: false,
  suppressEmptyNode: true,
  attributeValueProcessor: (_name: string, value: unknown) => allowed(value),
  tagValueProcessor: (_name: string, value: unknown) => allowed(value),
  entities: [
    { regex: /&/g, val: '&amp;' },
    { regex: /</g, val: '&lt;' },
    { regex: />/g, val: '&gt;' },
    { regex: /"/g, val: '&quot;' },
    { regex: /\t/g, val: '&#9;' },
    { regex: /\n/g, val: '&#10;' },
    { regex: /\r/g, val: '&#13;' },
  ],
};
const builder = new XMLBuilder(options);

/** The tags as text, escaped; characters that XML forbids are dropped. */
export function toXml(tags: XmlContent): string {
  return builder.build(tags);
}

/** A value as text; a list is JSON, which the readers of both XML formats understand. */
export function xmlText(value: PropertyValue): string {
  return Array.isArray(value) ? JSON.stringify(value) : String(value);
}
