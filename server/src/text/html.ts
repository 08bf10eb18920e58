/** A text as it stands between tags or in an attribute of a web page: nothing of it is markup, whoever wrote it. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);
}
