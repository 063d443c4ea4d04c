export interface ReplyDraft {
  author: string;
  email: string;
  text: string;
  /** The reply that is answered; none where it is the release. */
  parentId?: string;
}

const key = (releaseId: string) => `bagdar.reply.${releaseId}`;

/** Where the browser refuses its storage a draft lives as long as the page. */
const ofThisPage = new Map<string, string>();

/** What was typed before the page was left or reloaded. Kept in this tab only: the computer may be shared. */
export function readReplyDraft(releaseId: string): ReplyDraft | undefined {
  return parseReplyDraft(keptReply(releaseId));
}

/** The same as it is kept, for those who compare what they read. */
export function keptReply(releaseId: string): string | null {
  try {
    const stored = sessionStorage.getItem(key(releaseId));
    if (stored) return stored;
  } catch {
    // Kept for this page, perhaps.
  }
  return ofThisPage.get(releaseId) ?? null;
}

export function parseReplyDraft(kept: string | null): ReplyDraft | undefined {
  try {
    return kept ? { author: '', email: '', text: '', ...(JSON.parse(kept) as Partial<ReplyDraft>) } : undefined;
  } catch {
    return undefined;
  }
}

export function keepReplyDraft(releaseId: string, draft: ReplyDraft) {
  const written = JSON.stringify(draft);
  ofThisPage.set(releaseId, written);
  try {
    sessionStorage.setItem(key(releaseId), written);
  } catch {
    // Kept for this page, then.
  }
}

export function forgetReplyDraft(releaseId: string) {
  ofThisPage.delete(releaseId);
  try {
    sessionStorage.removeItem(key(releaseId));
  } catch {
    // Nothing was kept there, then.
  }
}
