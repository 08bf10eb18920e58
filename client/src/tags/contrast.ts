/** Contrast that a line needs to be seen on its ground: WCAG 2.2, 1.4.11. */
const LEAST_CONTRAST = 3;

/** So many steps lead from a colour to black or white. */
const STEPS = 20;

type Channels = readonly [red: number, green: number, blue: number];

/** The contrast between two colours, `#rrggbb`, from 1 to 21, as WCAG 2.2 defines it. */
export function contrast(one: string, other: string): number {
  const [a, b] = [luminance(channelsOf(one)), luminance(channelsOf(other))];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** The colour, `#rrggbb`, made darker or lighter until it can be seen on a ground, no more than that needs. */
export function seenOn(colour: string, ground: string): string {
  const away: Channels = luminance(channelsOf(ground)) > 0.5 ? [0, 0, 0] : [255, 255, 255];
  let now = colour;
  for (let step = 1; contrast(now, ground) < LEAST_CONTRAST && step <= STEPS; step++)
    now = mixed(channelsOf(colour), away, step / STEPS);
  return now;
}

/** Black or white, whichever is read more easily on a ground, `#rrggbb`. */
export const inkOn = (ground: string): string =>
  contrast('#000000', ground) > contrast('#ffffff', ground) ? '#000000' : '#ffffff';

function channelsOf(colour: string): Channels {
  const value = Number.parseInt(colour.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

function luminance(channels: Channels): number {
  const [red, green, blue] = channels.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function mixed(one: Channels, other: Channels, share: number): string {
  const parts = one.map((channel, i) => Math.round(channel + (other[i] - channel) * share));
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}
