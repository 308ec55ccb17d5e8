/** How the drawing looks, apart from what it shows. */
export interface Look {
  /** Nodes of one country or of one kind stand together in a frame. */
  readonly groupBy: 'none' | 'country' | 'kind';
  /** What the size of a node says: its links, or how many sources support it. */
  readonly sizeBy: 'degree' | 'sources';
  /** Draws faint lines between what articles name together. */
  readonly coMentions?: boolean;
  /** Draws with WebGL, where the browser can. */
  readonly webgl: boolean;
}

export const plainLook: Look = { groupBy: 'none', sizeBy: 'degree', webgl: false };
