import { createTheme, type CSSVariablesResolver } from '@mantine/core';
import { FONT } from './graph/font.ts';

export const theme = createTheme({
  fontFamily: FONT,
  headings: { fontFamily: FONT, fontWeight: '650' },
  primaryColor: 'ink',
  defaultRadius: 'md',
  cursorType: 'pointer',
  colors: {
    ink: [
      '#eef4fb',
      '#d9e5f2',
      '#b0c9e4',
      '#84abd6',
      '#6091ca',
      '#4981c3',
      '#3b78c0',
      '#2c66aa',
      '#225b99',
      '#1f4e79',
    ],
  },
  primaryShade: { light: 8, dark: 5 },
});

/** Mantine's own grey for lesser text, and its teal and orange on a light ground, fall short of the contrast that small letters
 *  need. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-dimmed': '#5b6673',
    '--mantine-color-placeholder': '#67717d',
    '--mantine-color-teal-light-color': '#06614a',
    '--mantine-color-orange-light-color': '#a33e00',
    '--mantine-color-orange-outline': '#b34700',
  },
  dark: {
    '--mantine-color-body': '#191f25',
    '--mantine-color-dimmed': '#a3adb8',
    '--mantine-color-placeholder': '#98a2ad',
  },
});
