import { z } from 'zod';
import { MailuoError } from '#domain';
import type { GraphStore } from '#store';
import { inputSchema, type JsonSchema } from '../openapi/schemas.ts';
import type { SavedQueries } from '../saved-queries/load.ts';

/** What tools work with. */
export interface ToolContext {
  readonly store: GraphStore;
  readonly queries: SavedQueries;
}

interface ToolSpec<Input> {
  readonly name: string;
  readonly title: string;
  /** What it answers and what to ask next: read by an assistant. */
  readonly description: string;
  readonly input: z.ZodType<Input>;
  /** Answers with what becomes JSON. */
  readonly run: (input: Input, context: ToolContext, signal: AbortSignal) => Promise<object>;
}

/** A question that an assistant can ask. */
export interface Tool {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly inputSchema: JsonSchema;
  /** Rejects with `invalid_input` that names every argument that does not fit. */
  readonly call: (args: unknown, context: ToolContext, signal: AbortSignal) => Promise<object>;
}

export function defineTool<Input>({ name, title, description, input, run }: ToolSpec<Input>): Tool {
  return {
    name,
    title,
    description,
    inputSchema: inputSchema(input),
    call: async (args, context, signal) => {
      const parsed = input.safeParse(args);
      if (parsed.success) return run(parsed.data, context, signal);
      const fields = parsed.error.issues.map(({ path, message }) => ({ path: path.join('.'), message }));
      throw new MailuoError('invalid_input', `the arguments do not fit ${name}`, { details: { fields } });
    },
  };
}

/** How many at most, where an assistant reads the answer and a person's screen would hold more. */
export function fewer(standard: number, most: number) {
  return z
    .int()
    .min(1)
    .max(most)
    .default(standard)
    .meta({ description: `How many at most, up to ${most}; the answer says whether there are more.` });
}
