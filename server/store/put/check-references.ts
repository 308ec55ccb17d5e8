import { MailuoError, type ArticleGraph } from '#domain';

/** Rejects an article graph that names an entity which it does not describe: the store could only invent it. */
export function checkReferences({
  article,
  publisher,
  entities,
  mentions,
  citations,
  reports,
  offices,
}: ArticleGraph) {
  const described = new Set<string>(entities.map(({ id }) => id));
  const named = [
    ...(publisher === undefined ? [] : [publisher]),
    ...mentions.map(({ entity }) => entity),
    ...citations.map(({ source }) => source),
    ...reports.flatMap(({ participants }) => participants.map(({ entity }) => entity)),
    ...reports.flatMap(({ place }) => (place === undefined ? [] : [place])),
    ...offices.flatMap(({ person, target }) => [person, target]),
  ];
  const missing = named.find((id) => !described.has(id));
  if (missing === undefined) return;
  throw new MailuoError(
    'invalid_input',
    `Article ${article.id} names ${missing} but does not list it among its entities: add it there.`,
  );
}
