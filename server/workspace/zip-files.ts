import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl';
import { isMailuoError, MailuoError, messageOf } from '#domain';
import { LARGEST_FILE, type QueryFile, type RefusedFile, type UnpackedFiles } from './query-file.ts';

/** Entries of one zip, folders among them. */
const MOST_ENTRIES = 2000;
/** Bytes of all files together, unpacked. */
const LARGEST_WHOLE = 20_000_000;

/**
 * The files of a zip. Throws `invalid_input` where it is none or names a place outside of itself, and `too_large` where
 * it has more entries or unpacks to more than any folder of queries; a single file that is too large is refused alone.
 */
export async function unpackZip(name: string, bytes: Uint8Array): Promise<UnpackedFiles> {
  try {
    // Sizes that differ from what the directory of the zip says end the reading.
    const zip = await fromBufferPromise(Buffer.from(bytes), { lazyEntries: true, validateEntrySizes: true });
    if (zip.entryCount > MOST_ENTRIES)
      throw tooLarge(name, `${zip.entryCount} entries; at most ${MOST_ENTRIES}`);
    return await readEntries(name, zip);
  } catch (error) {
    if (isMailuoError(error)) throw error;
    const reason = messageOf(error);
    throw new MailuoError('invalid_input', `${name} cannot be read as a zip: ${reason}`, { cause: error });
  }
}

async function readEntries(name: string, zip: ZipFile): Promise<UnpackedFiles> {
  const files: QueryFile[] = [];
  const refused: RefusedFile[] = [];
  let whole = 0;
  for await (const entry of zip.eachEntry()) {
    if (isNoFile(entry)) continue;
    const reason = reasonAgainst(entry);
    if (reason !== undefined) {
      refused.push({ file: entry.fileName, reason });
      continue;
    }
    whole += entry.uncompressedSize;
    if (whole > LARGEST_WHOLE) throw tooLarge(name, `more than ${LARGEST_WHOLE} bytes unpacked`);
    files.push({ path: entry.fileName, bytes: await contentOf(zip, entry) });
  }
  return { files, refused };
}

/** Folders, and what systems leave in a zip beside the files. */
function isNoFile({ fileName }: Entry): boolean {
  return fileName.endsWith('/') || fileName.startsWith('__MACOSX/') || /(?:^|\/)\.[^/]*$/.test(fileName);
}

function reasonAgainst(entry: Entry): string | undefined {
  if (entry.isEncrypted()) return 'it is encrypted';
  if (!entry.canDecodeFileData()) return 'it is packed in a way that is not supported';
  if (entry.uncompressedSize > LARGEST_FILE)
    return `it has ${entry.uncompressedSize} bytes; at most ${LARGEST_FILE}`;
  return undefined;
}

async function contentOf(zip: ZipFile, entry: Entry): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of await zip.openReadStreamPromise(entry)) {
    if (chunk instanceof Uint8Array) chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function tooLarge(name: string, reason: string): MailuoError {
  return new MailuoError('too_large', `${name} is refused: ${reason}. Import it in parts.`);
}
