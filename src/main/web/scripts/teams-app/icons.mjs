// The two icons Teams asks for, drawn from the SVGs beside the manifest; the same SVG gives the same bytes anywhere.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

const ready = initWasm(readFileSync(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')));

/** Draws an SVG as wide as that, in pixels. */
export async function draw(svg, size) {
  await ready;
  return new Resvg(svg, { fitTo: { mode: 'width', value: size }, font: { loadSystemFonts: false } }).render();
}

/** Draws both icons into their folder. Returns what Teams would object to. */
export async function drawIcons(folder) {
  const svg = (name) => readFileSync(join(folder, `${name}.svg`), 'utf8');
  const color = await draw(svg('color'), 192);
  const outline = await draw(svg('outline'), 32);
  writeFileSync(join(folder, 'color.png'), color.asPng());
  writeFileSync(join(folder, 'outline.png'), outline.asPng());
  return [
    ...(color.height === 192 ? [] : ['color.svg is not square']),
    ...(outline.height === 32 ? [] : ['outline.svg is not square']),
    ...(isOpaque(color.pixels) ? [] : ['color.svg lets the background through']),
    ...(isWhiteOnNothing(outline.pixels) ? [] : ['outline.svg must be white on transparent ground, and nothing else']),
  ];
}

const alphas = (pixels) => pixels.filter((_, i) => i % 4 === 3);

function isOpaque(pixels) {
  return alphas(pixels).every((alpha) => alpha === 255);
}

/** Pixels come with their colour already multiplied by alpha: white is where all four are the same. */
function isWhiteOnNothing(pixels) {
  const white = pixels.every((value, i) => value === pixels[i - (i % 4) + 3]);
  return white && alphas(pixels).some((alpha) => alpha === 0) && alphas(pixels).some((alpha) => alpha === 255);
}
