import { z } from 'zod';
import { EventStatus, EventType } from '#domain';

const MOST_ITEMS = 300;

const names = z.array(z.string()).max(MOST_ITEMS);

/** An event in the model's words: nothing of it is believed before it is found in the text. */
export const AnsweredEvent = z.object({
  type: EventType,
  /** As `PartialDate`; checked with the text, so that one bad date spoils one event and not the answer. */
  date: z.string().nullable(),
  dateEnd: z.string().nullable(),
  status: EventStatus,
  participants: names,
  place: z.string().nullable(),
  quote: z.string(),
});
export type AnsweredEvent = z.infer<typeof AnsweredEvent>;

/** What the model is to answer about one article. Every field is required, since strict servers know no other. */
export const ModelAnswer = z.object({
  persons: names,
  organizations: names,
  places: names,
  equipment: names,
  events: z.array(AnsweredEvent).max(MOST_ITEMS),
});
export type ModelAnswer = z.infer<typeof ModelAnswer>;

export const ANSWER_JSON_SCHEMA = z.toJSONSchema(ModelAnswer);

/** Reads an answer from what the model wrote; servers without constrained output wrap it in fences or thoughts. */
export function parseAnswer(content: string): ModelAnswer | undefined {
  const json = content.slice(content.indexOf('{'), content.lastIndexOf('}') + 1);
  try {
    const parsed = ModelAnswer.safeParse(JSON.parse(json));
    return parsed.success ? parsed.data : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
