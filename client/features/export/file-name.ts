/** A title as a file's name: Chinese stays; what some file system refuses goes. */
export function fileNameOf(title: string): string {
  const clean = title.replaceAll(/[\\/:*?"<>|\p{Cc}]+/gu, ' ').trim();
  return clean === '' ? 'mailuo' : clean.slice(0, 120);
}
