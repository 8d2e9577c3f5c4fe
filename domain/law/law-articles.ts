/** A text in both languages of the pages. */
export interface Wording {
  readonly zh: string;
  readonly en: string;
}

/** What one article asks, as one sentence of our own in each language, and when it says so. */
export interface ArticleText extends Wording {
  /** First day on which it says so, `YYYY-MM-DD`; absent: that of the law's text. */
  readonly from?: string;
  /** Last day on which it says so; absent: that of the law's text. */
  readonly to?: string;
  /** The article, in full, that has stood in its place since the day after `to`. */
  readonly replacedBy?: string;
  /** The article, in full, that is named before `from` though it stands on (`环保条例 11` for `生态环境法典 105`). */
  readonly earlier?: string;
}

/** The articles of one law that are cited. */
export interface LawArticles {
  /** The short name that articles are written with. */
  readonly law: string;
  /** First day on which the text that was read was in force, `YYYY-MM-DD`. Older wordings are entered when a case needs them. */
  readonly from: string;
  /** Last day on which it was; absent: it is in force. */
  readonly to?: string;
  /** By place in the law: `32(4)`; `''` is the law as a whole. A list where the words of one place changed. */
  readonly articles: Readonly<Record<string, ArticleText | readonly ArticleText[]>>;
}
