import { type Command, InvalidArgumentError, Option } from 'commander';
import { modelConfigOf } from './config.ts';
import type { ModelOptions } from './model.ts';

export interface ModelFlags {
  readonly llm?: boolean;
  readonly llmMaxArticles: number;
  readonly llmMaxTokens: number;
  readonly llmPerMinute: number;
  readonly llmTimeout: number;
}

/** Adds `--llm` and its limits to a command. */
export function addModelOptions(command: Command): Command {
  return addLimits(
    command.option(
      '--llm',
      'have a language model add what the rules missed; needs MAILUO_LLM_URL and MAILUO_LLM_MODEL, for most also MAILUO_LLM_KEY',
    ),
  );
}

/** Adds the limits of a run, for a command that always asks the model. */
export function addLimits(command: Command): Command {
  const limit = (flags: string, about: string, standard: number) =>
    new Option(flags, about).default(standard).argParser(positive);
  return command
    .addOption(limit('--llm-max-articles <count>', 'ask about so many articles at most', 1000))
    .addOption(limit('--llm-max-tokens <count>', 'ask no more after so many tokens', 2_000_000))
    .addOption(limit('--llm-per-minute <count>', 'requests a minute', 60))
    .addOption(limit('--llm-timeout <seconds>', 'wait so long for an answer', 120));
}

/** The model that the flags and the environment describe. */
export function modelOptionsOf(flags: ModelFlags, environment = process.env): ModelOptions {
  return {
    config: modelConfigOf(environment),
    limits: {
      articles: flags.llmMaxArticles,
      tokens: flags.llmMaxTokens,
      requestsPerMinute: flags.llmPerMinute,
      timeoutMs: flags.llmTimeout * 1000,
    },
  };
}

function positive(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1)
    throw new InvalidArgumentError('expected a whole number above 0.');
  return value;
}
