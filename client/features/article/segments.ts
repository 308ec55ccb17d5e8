import type { ArticleSpan } from '#domain';

/** A stretch of the text under the same marks. */
export interface Segment {
  readonly text: string;
  readonly start: number;
  /** Whether the sentence that the reader came for covers it. */
  readonly isMarked: boolean;
  /** The shortest span over it, as that names most exactly what stands here. */
  readonly span: ArticleSpan | undefined;
}

/** Cuts the text at every border of a span; the segments joined give the text back. */
export function segmentsOf(
  text: string,
  spans: readonly ArticleSpan[],
  marked: { readonly start: number; readonly end: number },
): readonly Segment[] {
  const inside = (offset: number) => Math.min(Math.max(offset, 0), text.length);
  const borders = new Set([0, text.length, inside(marked.start), inside(marked.end)]);
  for (const { start, end } of spans) borders.add(inside(start)).add(inside(end));
  const cuts = [...borders].toSorted((a, b) => a - b);
  const shortestFirst = spans.toSorted((a, b) => a.end - a.start - (b.end - b.start));
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? text.length;
    return {
      text: text.slice(start, end),
      start,
      isMarked: start >= marked.start && end <= marked.end,
      span: shortestFirst.find((span) => span.start <= start && end <= span.end),
    };
  });
}
