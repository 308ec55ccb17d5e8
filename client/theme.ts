import { createTheme, type CSSVariablesResolver } from '@mantine/core';
import { FONT } from './graph/font.ts';

/** What frames a panel or dialog. */
const frame = { title: { fontSize: 16, fontWeight: 650, lineHeight: 1.4 } } as const;

export const theme = createTheme({
  fontFamily: `var(--quotes), ${FONT}`,
  headings: { fontFamily: `var(--quotes), ${FONT}`, fontWeight: '650' },
  primaryColor: 'ink',
  defaultRadius: 'md',
  // By name: what the first screen does without is not to be loaded with the theme.
  components: { Drawer: { styles: frame }, Modal: { styles: frame } },
  cursorType: 'pointer',
  colors: {
    // Of one family with the grounds of the page, where the library's own greys look stained.
    dark: [
      '#e4e8ec',
      '#c3cad1',
      '#a3adb8',
      '#7f8a95',
      '#3b454f',
      '#2b343d',
      '#222a31',
      '#191f25',
      '#151a20',
      '#101418',
    ],
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
  primaryShade: { light: 8, dark: 6 },
});

/** Mantine's own grey for lesser text, and its teal and orange on a light ground, fall short of the contrast that small letters
 *  need. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: { '--quotes': FONT },
  light: {
    '--mantine-color-dimmed': '#5b6673',
    '--mantine-color-placeholder': '#67717d',
    '--mantine-color-teal-light-color': '#06614a',
    '--mantine-color-orange-light-color': '#a33e00',
    '--mantine-color-orange-outline': '#b34700',
  },
  dark: {
    '--mantine-color-body': '#191f25',
    // What is on or in need of attention stands out from the ground, and does not glow.
    '--mantine-color-ink-light': '#203447',
    '--mantine-color-ink-light-hover': '#28415a',
    '--mantine-color-ink-light-color': '#b0c9e4',
    '--mantine-color-red-light': '#3a2226',
    '--mantine-color-red-light-hover': '#4a2a2f',
    '--mantine-color-red-light-color': '#ffa8a8',
    '--mantine-color-dimmed': '#a3adb8',
    '--mantine-color-placeholder': '#98a2ad',
  },
});
