import type { PageData, PageItem } from './page-data.ts';

/*
 * The script of a page that opens from disk. Each function is put into it as text, so that none may use anything but its
 * arguments and the browser: the others come in `parts`.
 */

type View = { x: number; y: number; width: number; height: number };

/** Moves the picture with the pointer, and zooms with the wheel or two fingers. */
function panAndZoom(svg: SVGSVGElement): { readonly fit: () => void; readonly centre: (id: string) => void } {
  const whole = { x: 0, y: 0, width: svg.viewBox.baseVal.width, height: svg.viewBox.baseVal.height };
  let view: View = { ...whole };
  const pointers = new Map<number, { x: number; y: number }>();
  const show = (next: View) => {
    view = next;
    svg.setAttribute('viewBox', `${view.x} ${view.y} ${view.width} ${view.height}`);
  };
  const scale = () => Math.max(view.width / svg.clientWidth, view.height / svg.clientHeight);
  const zoom = (factor: number, clientX: number, clientY: number) => {
    const width = Math.min(whole.width * 2, Math.max(whole.width / 40, view.width * factor));
    const ratio = width / view.width;
    const box = svg.getBoundingClientRect();
    const x = view.x + view.width / 2 + (clientX - box.left - box.width / 2) * scale();
    const y = view.y + view.height / 2 + (clientY - box.top - box.height / 2) * scale();
    show({ x: x - (x - view.x) * ratio, y: y - (y - view.y) * ratio, width, height: view.height * ratio });
  };
  svg.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault();
      zoom(Math.exp(event.deltaY * 0.0015), event.clientX, event.clientY);
    },
    { passive: false },
  );
  svg.addEventListener('pointerdown', (event) =>
    pointers.set(event.pointerId, { x: event.clientX, y: event.clientY }),
  );
  svg.addEventListener('pointermove', (event) => {
    const before = pointers.get(event.pointerId);
    if (before === undefined) return;
    const other = [...pointers].find(([id]) => id !== event.pointerId)?.[1];
    if (other === undefined) {
      const by = scale();
      show({
        ...view,
        x: view.x - (event.clientX - before.x) * by,
        y: view.y - (event.clientY - before.y) * by,
      });
    } else {
      const distance = (point: { x: number; y: number }) => Math.hypot(point.x - other.x, point.y - other.y);
      zoom(
        distance(before) / Math.max(1, distance({ x: event.clientX, y: event.clientY })),
        other.x,
        other.y,
      );
    }
    pointers.set(event.pointerId, { x: event.clientX, y: event.clientY });
  });
  for (const end of ['pointerup', 'pointercancel', 'pointerleave'] as const) {
    svg.addEventListener(end, (event) => pointers.delete(event.pointerId));
  }
  return {
    fit: () => show({ ...whole }),
    centre: (id) => {
      const element = svg.querySelector(`[data-id="${CSS.escape(id)}"]`);
      if (!(element instanceof SVGGraphicsElement)) return;
      const box = element.getBoundingClientRect();
      const frame = svg.getBoundingClientRect();
      const by = scale();
      const x = view.x + view.width / 2 + (box.left + box.width / 2 - frame.left - frame.width / 2) * by;
      const y = view.y + view.height / 2 + (box.top + box.height / 2 - frame.top - frame.height / 2) * by;
      show({ ...view, x: x - view.width / 2, y: y - view.height / 2 });
    },
  };
}

/** Prints what is known of one item into the side of the page. */
function printItem(item: PageItem, { sentences, texts }: PageData, into: HTMLElement): void {
  const make = (tag: string, text: string, className = '') => {
    const element = document.createElement(tag);
    element.textContent = text;
    if (className !== '') element.className = className;
    return element;
  };
  const count = `${texts.sentences} · ${item.sentences.length}`;
  into.replaceChildren(make('h2', item.title), make('p', item.about, 'faint'), make('h3', count));
  if (item.sentences.length === 0) into.append(make('p', texts.noSentences, 'faint'));
  for (const place of item.sentences) {
    const sentence = sentences[place];
    if (sentence === undefined) continue;
    const article = document.createElement('article');
    const facts = [sentence.outlet, sentence.date, sentence.status].filter((fact) => fact !== undefined);
    article.append(
      make('q', sentence.quote),
      make('p', facts.join(' · '), 'faint'),
      make('p', sentence.title, 'faint'),
    );
    if (sentence.url !== undefined) {
      const link = document.createElement('a');
      link.textContent = texts.original;
      link.href = sentence.url;
      link.rel = 'noreferrer';
      article.append(link);
    }
    into.append(article);
  }
}

/** Nodes of which a name holds what is typed, the shortest names first; all of them while nothing is. */
function find(items: readonly PageItem[], typed: string): readonly PageItem[] {
  const wanted = typed.trim().toLowerCase();
  const found = items.filter(
    ({ isNode, title, about }) => isNode && `${title} ${about}`.toLowerCase().includes(wanted),
  );
  return wanted === '' ? found : found.toSorted((a, b) => a.title.length - b.title.length);
}

/** Lists nodes as buttons. */
function list(
  items: readonly PageItem[],
  { into, none, onChoose }: { into: HTMLElement; none: string; onChoose: (id: string) => void },
): void {
  into.replaceChildren();
  if (items.length === 0) into.textContent = none;
  for (const item of items.slice(0, 200)) {
    const row = document.createElement('li');
    const button = document.createElement('button');
    const about = document.createElement('small');
    about.textContent = item.about;
    button.append(item.title, ' ', about);
    button.addEventListener('click', () => onChoose(item.id));
    row.append(button);
    into.append(row);
  }
}

const PARTS = { panAndZoom, printItem, find, list };

/** Brings the page to life. */
function start(parts: typeof PARTS): void {
  const read: unknown = JSON.parse(document.getElementById('data')?.textContent ?? '');
  // The page was written by the function beside this one, from a `PageData`.
  const data = read as PageData;
  const svg = document.querySelector('svg');
  const [side, hits, field] = ['item', 'hits', 'search'].map((id) => document.getElementById(id));
  if (svg === null || !side || !hits || !(field instanceof HTMLInputElement)) return;
  const byId = new Map(data.items.map((item) => [item.id, item]));
  const moving = parts.panAndZoom(svg);
  let down = { x: 0, y: 0 };
  const choose = (id: string | null | undefined) => {
    svg.querySelector('.chosen')?.classList.remove('chosen');
    const item = id === null || id === undefined ? undefined : byId.get(id);
    document.body.toggleAttribute('data-item', item !== undefined);
    if (item === undefined) return;
    svg.querySelector(`[data-id="${CSS.escape(item.id)}"]`)?.classList.add('chosen');
    parts.printItem(item, data, side);
    side.focus();
  };
  const search = () =>
    parts.list(parts.find(data.items, field.value), {
      into: hits,
      none: data.texts.none,
      onChoose: (id) => {
        moving.centre(id);
        choose(id);
      },
    });
  svg.addEventListener('pointerdown', (event) => (down = { x: event.clientX, y: event.clientY }));
  svg.addEventListener('click', (event) => {
    if (Math.hypot(event.clientX - down.x, event.clientY - down.y) > 4) return;
    const hit = event.target instanceof Element ? event.target.closest('[data-id]') : null;
    choose(hit?.getAttribute('data-id'));
  });
  field.addEventListener('input', search);
  document.getElementById('fit')?.addEventListener('click', moving.fit);
  document.getElementById('close')?.addEventListener('click', () => choose(undefined));
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') choose(undefined);
    if (event.key === '/' && event.target !== field) {
      event.preventDefault();
      field.focus();
    }
  });
  search();
}

/** The script as text. */
export function viewerScript(): string {
  const parts = Object.entries(PARTS).map(([name, part]) => `${name}: ${part.toString()}`);
  return `(${start.toString()})({ ${parts.join(', ')} });`;
}
