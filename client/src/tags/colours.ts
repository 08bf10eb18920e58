import { Uri } from 'vscode';
import type { TagChoice } from '../../../server/src/lsp/tags/requests.ts';
import { inkOn, seenOn } from './contrast.ts';

/** A colour on light and on dark ground. */
export interface Colour {
  readonly light: string;
  readonly dark: string;
}

/** The brightest ground of light themes, and the ground of VS Code's dark one, which is brighter than high contrast's. */
const GROUND: Colour = { light: '#ffffff', dark: '#1f1f1f' };

/** Colours for tags that name none, easy to tell apart, also where red and green are one. The server counts them. */
const HUES: readonly Colour[] = [
  { light: '#0067b8', dark: '#4fa8f0' },
  { light: '#b45309', dark: '#f0a04b' },
  { light: '#0b7a53', dark: '#3ecf9a' },
  { light: '#a8327e', dark: '#ec7fc4' },
  { light: '#6b5b00', dark: '#d8c13a' },
  { light: '#5b3fb5', dark: '#a692f5' },
  { light: '#b3261e', dark: '#ff8a80' },
  { light: '#00717d', dark: '#45c8d6' },
  { light: '#5d4037', dark: '#c8a594' },
  { light: '#4b5563', dark: '#b3bcc9' },
];

/** What is drawn of a tag that nobody knows: in grey. */
export const NO_CHOICE: Pick<TagChoice, 'color' | 'hue'> = { color: null, hue: HUES.length - 1 };

/** How the line under a tag is drawn, so that tags are told apart without colour, too. */
const STROKES = ['solid', 'dashed', 'dotted', 'double'] as const;

export const strokeOf = ({ hue }: Pick<TagChoice, 'hue'>): (typeof STROKES)[number] => STROKES[hue % STROKES.length];

export function colourOf({ color, hue }: Pick<TagChoice, 'color' | 'hue'>): Colour {
  // The server lets only # and six digits pass; nothing else may reach a style.
  if (color !== null && /^#[0-9a-f]{6}$/i.test(color))
    return {
      light: seenOn(color, GROUND.light),
      dark: seenOn(color, GROUND.dark),
    };
  return HUES[hue % HUES.length];
}

/** A picture of a tag: its colour with its key. */
export function swatch(choice: Pick<TagChoice, 'color' | 'hue' | 'key'>): { readonly light: Uri; readonly dark: Uri } {
  const { light, dark } = colourOf(choice);
  return { light: picture(light, choice.key), dark: picture(dark, choice.key) };
}

function picture(colour: string, key: string | null): Uri {
  const ink = inkOn(colour);
  const letter =
    key === null
      ? ''
      : `<text x="8" y="12" text-anchor="middle" font-family="sans-serif" font-weight="bold" font-size="11" fill="${ink}">&#${key.toUpperCase().codePointAt(0)};</text>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="16" height="16"><rect x="1" y="1" width="14" height="14" rx="3" fill="${colour}"/>${letter}</svg>`;
  return Uri.parse(`data:image/svg+xml;base64,${btoa(svg)}`);
}
