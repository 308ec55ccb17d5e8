import { api } from '../../api/api.ts';
import type { Archive } from './edge-evidence.ts';

/** The server's articles and what they support. */
export const archive: Archive = {
  evidence: (asked) => api('evidence', asked),
  article: (asked) => api('article', asked),
  neighbours: (asked) => api('neighbours', asked),
};
