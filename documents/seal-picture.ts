import { boldFace } from './fonts.ts';

const RED = '#c8161d';
const SIZE = 200;
const CENTRE = SIZE / 2;
/** Height of the characters along the arc; long names are set narrower, not smaller. */
const HEIGHT = 24;
/** A seal of 38 mm, in points. */
export const SEAL_POINTS = 108;

const pictures = new Map<string, string>();

/**
 * The seal of an organ as a vector picture (SVG): ring, star, the organ's name along the arc, the seal's name below. The
 * characters are outlines, so that a reader of the paper's text does not meet them a second time.
 */
export function drawSeal(organ: string, seal: string): string {
  const key = `${organ}\n${seal}`;
  const picture = pictures.get(key) ?? svg([ring(), star(), alongArc(organ), straight(seal)]);
  pictures.set(key, picture);
  return picture;
}

/** The place of the seal in a draft: a dashed ring that says when it will be sealed. */
export function drawSealPlace(seal: string): string {
  const dashed = `<circle cx="100" cy="100" r="92" fill="none" stroke="${RED}" stroke-width="2" stroke-dasharray="7 5"/>`;
  return svg([dashed, line('签发时加盖', 20, 92), line(seal, 20, 124)]);
}

function svg(parts: readonly string[]): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${SIZE}" height="${SIZE}" viewBox="0 0 ${SIZE} ${SIZE}">${parts.join('')}</svg>`;
}

function ring(): string {
  return `<circle cx="100" cy="100" r="96" fill="none" stroke="${RED}" stroke-width="5"/>`;
}

function star(): string {
  const points = Array.from({ length: 10 }, (_, at) => {
    const radius = at % 2 === 0 ? 27 : 27 * 0.382;
    const angle = (at * Math.PI) / 5;
    return `${round(CENTRE + radius * Math.sin(angle))},${round(CENTRE - radius * Math.cos(angle))}`;
  });
  return `<polygon points="${points.join(' ')}" fill="${RED}"/>`;
}

/** The name on the upper arc, symmetric to the top; long names close up and reach further down, as on real seals. */
function alongArc(text: string): string {
  const characters = Array.from(text);
  const step = Math.min(24, 244 / Math.max(1, characters.length - 1));
  const radius = 88 - HEIGHT;
  const width = Math.min(HEIGHT, ((radius + HEIGHT / 2) * step * Math.PI) / 180 - 1.5);
  const from = (-step * (characters.length - 1)) / 2;
  return characters
    .map((character, at) => {
      const place = `translate(100 100) rotate(${round(from + at * step)}) translate(${round(-width / 2)} ${round(-radius - HEIGHT * 0.12)}) scale(${round(width / HEIGHT)} 1)`;
      return outline(character, HEIGHT, place);
    })
    .join('');
}

function straight(text: string): string {
  return line(text, Math.min(16, 100 / Array.from(text).length), 157);
}

function line(text: string, size: number, y: number): string {
  const characters = Array.from(text);
  const left = CENTRE - (characters.length * size) / 2;
  return characters
    .map((character, at) => outline(character, size, `translate(${round(left + at * size)} ${y})`))
    .join('');
}

/** One character as a filled path; its lower left corner stands at the origin of `place`. */
function outline(character: string, size: number, place: string): string {
  const face = boldFace();
  const scale = round(size / face.unitsPerEm, 5);
  const path = face.glyphForCodePoint(character.codePointAt(0) ?? 0).path.toSVG();
  return `<path transform="${place} scale(${scale} ${-scale})" d="${path}" fill="${RED}"/>`;
}

function round(n: number, places = 3): number {
  return Number(n.toFixed(places));
}
