/** A page as a feed or sitemap lists it. */
export interface Listed {
  readonly url: string;
  /** Changes when the page does: its date as listed. Without one, the page itself has to be asked. */
  readonly mark: string | undefined;
}
