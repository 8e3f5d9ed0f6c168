// Teams' look for the official renderer. Colours are the page's own tokens, so a change of theme needs no new drawing.
import { HostConfig } from 'adaptivecards';

const words = { default: 'var(--ink)', subtle: 'var(--sub)' };
// Meaning is never carried by coloured text, so every colour is drawn as ink.
const foregroundColors = {
  default: words, dark: words, light: words, accent: words, good: words, warning: words, attention: words,
};
const style = (name: string) => ({
  backgroundColor: `var(--st-${name})`,
  foregroundColors: { ...foregroundColors, default: { default: 'var(--ink)', subtle: 'var(--sub)' } },
});
const fontSizes = { small: 12, default: 14, medium: 14, large: 18, extraLarge: 24 };
const fontWeights = { lighter: 300, default: 400, bolder: 600 };

export const teamsLook = new HostConfig({
  supportsInteractivity: true,
  spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
  separator: { lineThickness: 1, lineColor: 'var(--soft)' },
  fontTypes: {
    default: { fontFamily: 'var(--font)', fontSizes, fontWeights },
    monospace: { fontFamily: 'monospace', fontSizes, fontWeights },
  },
  textStyles: { heading: { size: 'large', weight: 'bolder' } },
  textBlock: { headingLevel: 3 },
  containerStyles: {
    default: style('default'),
    emphasis: style('emphasis'),
    accent: style('accent'),
    good: style('good'),
    warning: style('warning'),
    attention: style('attention'),
  },
  imageSizes: { small: 32, medium: 52, large: 100 },
  actions: {
    maxActions: 6,
    spacing: 'medium',
    buttonSpacing: 8,
    showCard: { actionMode: 'inline', inlineTopMargin: 16, style: 'emphasis' },
    preExpandSingleShowCardAction: false,
    actionsOrientation: 'horizontal',
    actionAlignment: 'left',
  },
  inputs: {
    label: {
      inputSpacing: 'small',
      // Our labels say "(required)" in words; an empty suffix would bring the default asterisk back.
      requiredInputs: { suffix: ' ' },
      optionalInputs: {},
    },
    errorMessage: { weight: 'default', color: 'default', size: 'small' },
  },
  factSet: {
    title: { weight: 'bolder', wrap: true, maxWidth: 140 },
    value: { wrap: true },
    spacing: 12,
  },
});
