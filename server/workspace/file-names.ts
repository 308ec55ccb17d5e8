/** Bytes of a name without ending and number: file systems take 255 in all. */
const LONGEST = 200;

/** Names that one of the systems keeps for devices. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/** A name that every file system takes, close to the title. */
export function fileName(title: string): string {
  const name = shortened(
    title
      .normalize('NFC')
      .replaceAll(/[\p{Cc}\p{Cf}\p{Cs}/\\:*?"<>|]+/gu, '_')
      .replaceAll(/^[\s.]+|[\s.]+$/g, ''),
  );
  if (name === '') return '_';
  return DEVICE.test(name) ? `_${name}` : name;
}

/** Gives each name once: the second of two alike, in any case of letters, gets a number. */
export function createDistinctNames(): (folder: string, title: string, ending: string) => string {
  const given = new Set<string>();
  return (folder, title, ending) => {
    const name = fileName(title);
    for (let number = 1; ; number += 1) {
      const path = `${folder}${name}${number === 1 ? '' : ` (${number})`}${ending}`;
      if (given.has(path.toLowerCase())) continue;
      given.add(path.toLowerCase());
      return path;
    }
  };
}

function shortened(name: string): string {
  let bytes = 0;
  let kept = '';
  for (const character of name) {
    bytes += Buffer.byteLength(character);
    if (bytes > LONGEST) break;
    kept += character;
  }
  return kept.trimEnd();
}
