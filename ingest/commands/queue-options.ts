import { type Command, InvalidArgumentError, Option } from 'commander';

export interface QueueFlags {
  readonly queue: string;
  readonly queueName: string;
  readonly allowLoss?: boolean;
}

/** Adds where the queue is. */
export function addQueueOptions(command: Command): Command {
  return command
    .addOption(
      new Option('--queue <address>', 'redis://HOST:PORT, or rediss://USER:PASSWORD@HOST:PORT/DATABASE')
        .env('MAILUO_QUEUE')
        .default('redis://127.0.0.1:6379'),
    )
    .option(
      '--queue-name <name>',
      'one of several queues in that Redis, such as one a store',
      nameOf,
      'articles',
    )
    .option('--allow-loss', 'take a Redis that may forget batches when it is restarted or short of memory');
}

export function openOptionsOf({ queueName, allowLoss }: QueueFlags) {
  return { name: queueName, allowsLoss: allowLoss === true };
}

/** For an option that counts something. */
export function countOf(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1)
    throw new InvalidArgumentError('expected a whole number above 0.');
  return value;
}

function nameOf(text: string): string {
  if (!/^[\w-]{1,64}$/.test(text))
    throw new InvalidArgumentError('expected up to 64 letters, digits, "_" and "-".');
  return text;
}
