// Fetches VS Code for the browser, where it is not there yet.
import { browserBuild } from './browser-build.ts';

browserBuild();
