// Fetches the editors that tests drive, where they are not there yet: one after the other, as a system installs one thing at a time.
import { neovim } from '../neovim/installed.ts';
import { browserBuild } from './browser-build.mjs';
import { chromiumPath } from './chromium.ts';

for (const fetch of [browserBuild, chromiumPath, neovim])
  try {
    fetch();
  } catch {
    // It is told of where it is needed.
  }
