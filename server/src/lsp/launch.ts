/**
 * What Node is told when an editor starts the server. By itself it lets the space for new objects grow by a hundred megabytes while
 * the articles of a large folder are compared, most of it for what is thrown away at once; with less that takes no longer.
 */
export const SERVER_FLAGS: readonly string[] = ['--max-semi-space-size=8'];
