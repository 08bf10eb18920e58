/** Text of a dump that Markdown shows as it is, on one line. */
export function escaped(text: string): string {
  return text.replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ').replace(/[\\`*_{}[\]()#+\-.!~<>|&$:]/g, '\\$&');
}
