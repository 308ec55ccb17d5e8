import type { Page, Route } from 'playwright-core';
import { newsAbout, newsGraph } from './news-graph.ts';

/** Answers what the page asks of the server with made-up news; what is not known is not found. */
export async function answerNews(page: Page, size: number): Promise<void> {
  const graph = newsGraph(size);
  const query = { columns: [], rows: [], graph, limit: size, truncated: false, tookMs: 1 };
  const page1 = { total: 60, remaining: 30, nextCursor: 'after-30' };
  const evidence = { items: [], total: 0, remaining: 0 };
  await page.route(/\/api\//, (route) => {
    const path = decodeURIComponent(new URL(route.request().url()).pathname);
    const [, id = ''] = /\/nodes\/(.+?)(?:\/(?:neighbours|evidence))?$/.exec(path) ?? [];
    const node = graph.nodes.find((each) => each.id === id);
    if (path.endsWith('/run')) return answer(route, query);
    if (path.endsWith('/evidence')) return answer(route, evidence);
    if (path.endsWith('/neighbours')) return answer(route, { ...newsAbout(id, 5), counts: [], ...page1 });
    if (node !== undefined) return answer(route, { node, relations: [], evidence });
    const participants = new URL(route.request().url()).searchParams.getAll('participants');
    if (path.endsWith('/events')) return answer(route, { ...newsAbout(participants[0] ?? ''), ...page1 });
    return route.fulfill({ status: 404, contentType: 'application/json', body: NOT_FOUND });
  });
}

const NOT_FOUND = JSON.stringify({
  ...{ type: 'urn:mailuo:problem:not_found', title: 'none', status: 404, detail: 'There is none.' },
  ...{ code: 'not_found', instance: '/api' },
});

function answer(route: Route, body: object): Promise<void> {
  return route.fulfill({ contentType: 'application/json', body: JSON.stringify(body) });
}
