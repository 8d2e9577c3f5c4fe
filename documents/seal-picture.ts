import type { PathCommand } from 'fontkit';
import { boldFace } from './fonts.ts';

/** The picture is drawn on a field of 200 × 200, y downwards. */
export const FIELD = 200;
const CENTRE = FIELD / 2;
const RED = '0.784 0.086 0.114';
/** Height of the characters along the arc; long names are set narrower, not smaller. */
const HEIGHT = 24;

const pictures = new Map<string, string>();

/**
 * The seal of an organ as drawing operators of PDF: ring, star, the organ's name along the arc, the seal's name below.
 * The characters are outlines, so that a reader of the paper's text does not meet them a second time. Operators, because
 * a picture by way of SVG took 40 % of the time of a paper.
 */
export function drawSeal(organ: string, seal: string): string {
  const key = `${organ}\n${seal}`;
  const picture = pictures.get(key) ?? [ink(), ring(96, 5), star(), alongArc(organ), line(seal, 16, 157)].join('\n');
  pictures.set(key, picture);
  return picture;
}

/** The place of the seal in a draft: a dashed ring that says when it will be sealed. */
export function drawSealPlace(seal: string): string {
  return [ink(), '[7 5] 0 d', ring(92, 2), line('签发时加盖', 18, 58), line(seal, 16, 157)].join('\n');
}

function ink(): string {
  return `${RED} rg ${RED} RG`;
}

/** A circle of four curves about the centre. */
function ring(radius: number, width: number): string {
  const bend = radius * 0.5523;
  const at = (x: number, y: number) => `${round(CENTRE + x)} ${round(CENTRE + y)}`;
  const curve = (...points: readonly (readonly [number, number])[]) =>
    `${points.map(([x, y]) => at(x, y)).join(' ')} c`;
  return [
    `${width} w ${at(radius, 0)} m`,
    curve([radius, bend], [bend, radius], [0, radius]),
    curve([-bend, radius], [-radius, bend], [-radius, 0]),
    curve([-radius, -bend], [-bend, -radius], [0, -radius]),
    curve([bend, -radius], [radius, -bend], [radius, 0]),
    'h S',
  ].join(' ');
}

function star(): string {
  const points = Array.from({ length: 10 }, (_, at) => {
    const radius = at % 2 === 0 ? 27 : 27 * 0.382;
    const angle = (at * Math.PI) / 5;
    const place = `${round(CENTRE + radius * Math.sin(angle))} ${round(CENTRE - radius * Math.cos(angle))}`;
    return `${place} ${at === 0 ? 'm' : 'l'}`;
  });
  return `${points.join(' ')} h f`;
}

/** The name on the upper arc, symmetric to the top; long names close up and reach further down, as on real seals. */
function alongArc(text: string): string {
  const characters = Array.from(text);
  const step = Math.min(24, 244 / Math.max(1, characters.length - 1)) * (Math.PI / 180);
  const radius = 88 - HEIGHT;
  const width = Math.min(HEIGHT, (radius + HEIGHT / 2) * step - 1.5);
  const from = (-step * (characters.length - 1)) / 2;
  return characters
    .map((character, at) => {
      const [sin, cos] = [Math.sin(from + at * step), Math.cos(from + at * step)];
      const [x, y] = [-width / 2, -radius - HEIGHT * 0.12];
      const origin = [CENTRE + cos * x - sin * y, CENTRE + sin * x + cos * y] as const;
      return outline(character, [cos * width, sin * width, sin * HEIGHT, -cos * HEIGHT, ...origin]);
    })
    .join('\n');
}

/** A straight line of text about the middle, its base at `y`, at most 100 wide. */
function line(text: string, height: number, y: number): string {
  const characters = Array.from(text);
  const size = Math.min(height, 100 / characters.length);
  const left = CENTRE - (characters.length * size) / 2;
  return characters.map((character, at) => outline(character, [size, 0, 0, -size, left + at * size, y])).join('\n');
}

/** One character, filled. The matrix takes a character of size 1, y upwards, to its place on the field. */
function outline(character: string, matrix: readonly number[]): string {
  const face = boldFace();
  const [a = 0, b = 0, c = 0, d = 0, ...origin] = matrix;
  const scaled = [a, b, c, d].map((n) => round(n / face.unitsPerEm, 6));
  const { commands } = face.glyphForCodePoint(character.codePointAt(0) ?? 0).path;
  return `q ${[...scaled, ...origin.map((n) => round(n))].join(' ')} cm ${trace(commands)} f Q`;
}

/** An outline of a TrueType font; PDF knows no quadratic curves, so they are raised to cubic ones. */
function trace(commands: readonly PathCommand[]): string {
  let [x0, y0] = [0, 0];
  return commands
    .map(({ command, args }) => {
      const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = args;
      const [fromX, fromY] = [x0, y0];
      [x0 = 0, y0 = 0] = args.slice(-2);
      if (command === 'closePath') return 'h';
      if (command !== 'quadraticCurveTo') return `${x1} ${y1} ${command === 'moveTo' ? 'm' : 'l'}`;
      const controls = [(fromX + 2 * x1) / 3, (fromY + 2 * y1) / 3, (x2 + 2 * x1) / 3, (y2 + 2 * y1) / 3];
      return `${controls.map((n) => round(n, 1)).join(' ')} ${x2} ${y2} c`;
    })
    .join(' ');
}

function round(n: number, places = 3): number {
  return Number(n.toFixed(places));
}
