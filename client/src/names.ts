/** The language that dumps are read as. */
export const LANGUAGE = 'press-release';

/** Commands that package.json contributes. */
export const COMMANDS = {
  readAsPressRelease: 'dateline.readAsPressRelease',
  foldAside: 'dateline.foldAside',
  fixAll: 'dateline.fixAll',
  restartServer: 'dateline.restartServer',
  showLog: 'dateline.showLog',
} as const;

/** The server's requests and notifications beyond the protocol. */
export const SUMMARY_REQUEST = 'dateline/summary';
export const RECOGNIZE_REQUEST = 'dateline/recognize';
export const SHOW_LOG_NOTIFICATION = 'dateline/showLog';
