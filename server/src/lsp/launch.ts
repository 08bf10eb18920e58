/**
 * What Node is told when an editor starts the server. Both keep it from holding what is thrown away, which is most of what the articles
 * of a large folder are compared by.
 *
 * By itself the space for new objects grows by a hundred megabytes meanwhile (`semi-space`), and what outlives it is not looked through
 * before there are some two hundred (`initial-old-space`), though a folder of 100,000 dumps needs fifty. It takes no longer with less.
 */
export const SERVER_FLAGS: readonly string[] = ['--max-semi-space-size=8', '--initial-old-space-size=32'];
