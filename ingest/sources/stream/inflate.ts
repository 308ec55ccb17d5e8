import { createGunzip, type Gunzip } from 'node:zlib';
import { Decompress } from 'fzstd';
import { MailuoError } from '#domain';
import { pieces } from './pieces.ts';

/** Unpacks gzip, of any number of members. Everything before the place where it is cut off is yielded; then it throws
 *  `unreadable_article` with the place of the fault. Wrong bytes are mostly noticed at the end only, by the checksum:
 *  what has been yielded by then may be wrong (see `damageOf`). */
export async function* gunzip(packed: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const stream = createGunzip();
  let out: Uint8Array[] = [];
  stream.on('data', (chunk: Uint8Array) => out.push(chunk));
  // Each fault reaches the call that was under way.
  stream.on('error', () => undefined);
  let position = 0;
  const step = async (piece: Uint8Array | undefined): Promise<unknown> => {
    const failure = await give(stream, piece);
    position += piece?.length ?? 0;
    return failure;
  };
  try {
    let failure: unknown;
    for await (const piece of pieces(packed)) {
      failure = await step(piece);
      yield* out;
      out = [];
      if (failure !== undefined || stream.readableEnded) break;
    }
    if (!stream.readableEnded) failure ??= await step(undefined);
    yield* out;
    if (failure !== undefined) throw broken('gzip', position, failure);
  } finally {
    stream.destroy();
  }
}

/** Writes one piece, or the end; resolves once it is unpacked, with what is wrong with it, if anything. */
function give(stream: Gunzip, piece: Uint8Array | undefined): Promise<unknown> {
  return new Promise((resolve) => {
    const fail = (failure: unknown) => settle(failure);
    // Zeros that pad the file end the stream, which then calls nobody back for the piece.
    const end = () => settle(undefined);
    const settle = (failure: unknown) => {
      stream.off('error', fail);
      stream.off('end', end);
      resolve(failure);
    };
    stream.once('error', fail);
    stream.once('end', end);
    if (piece === undefined) stream.end();
    else stream.write(piece, (failure) => settle(failure ?? undefined));
  });
}

/** Unpacks Zstandard, of any number of frames, holding one window (up to 128 MB where so packed); its checksums are
 *  not looked at. Throws as `gunzip` does. */
export async function* unzstd(packed: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let out: Uint8Array[] = [];
  const stream = new Decompress((chunk) => out.push(chunk));
  let position = 0;
  const step = (piece: Uint8Array, isLast: boolean): unknown => {
    try {
      stream.push(piece, isLast);
      position += piece.length;
      return undefined;
    } catch (error) {
      return error;
    }
  };
  let failure: unknown;
  for await (const piece of pieces(packed)) {
    failure = step(piece, false);
    yield* out;
    out = [];
    if (failure !== undefined) break;
  }
  failure ??= step(new Uint8Array(), true);
  yield* out;
  if (failure !== undefined) throw broken('Zstandard', position, failure);
}

function broken(format: string, position: number, failure: unknown): MailuoError {
  const reason = failure instanceof Error ? failure.message : String(failure);
  return new MailuoError(
    'unreadable_article',
    `the ${format} data is broken about byte ${position}: ${reason}; what came before it was read; get the file anew for the rest`,
    { cause: failure },
  );
}
