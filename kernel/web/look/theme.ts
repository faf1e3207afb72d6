import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core';

const ink: MantineColorsTuple = [
  '#EEF2F8',
  '#D3DFF5',
  '#B9CBEC',
  '#8FA9D6',
  '#6786BC',
  '#48679F',
  '#33528A',
  '#1F3A68',
  '#16294A',
  '#0E1B33',
];

/** The seal is one variant of one button, not a colour of the palette: at most one filled use a page. */
const sealed = {
  '--button-bg': 'var(--seal)',
  '--button-hover': 'var(--seal-hover)',
  '--button-color': 'var(--on-seal)',
};

const dialogParts = {
  overlay: 'dialog-overlay',
  content: 'dialog-content',
  title: 'dialog-title',
  body: 'dialog-body',
};

/** Mantine dressed in the look: the values are all in tokens.css, this only points at them. */
export const theme = createTheme({
  colors: { ink },
  primaryColor: 'ink',
  primaryShade: { light: 7, dark: 2 },
  autoContrast: true,
  defaultRadius: 2,
  radius: { xs: '2px', sm: '2px', md: '2px', lg: '3px', xl: '3px' },
  shadows: { xs: 'none', sm: 'none', md: 'var(--lift)', lg: 'none', xl: 'none' },
  fontFamily: 'var(--sans)',
  fontFamilyMonospace: 'var(--mono)',
  headings: {
    fontFamily: 'var(--serif)',
    fontWeight: 'var(--w-title)',
    sizes: {
      h1: { fontSize: 'var(--t6)' },
      h2: { fontSize: 'var(--t5)' },
      h3: { fontSize: 'var(--t5)' },
    },
  },
  fontSizes: { xs: 'var(--t1)', sm: 'var(--t2)', md: 'var(--t3)', lg: 'var(--t4)', xl: 'var(--t5)' },
  spacing: { xs: '4px', sm: '8px', md: '12px', lg: '16px', xl: '24px' },
  cursorType: 'pointer',
  respectReducedMotion: true,
  focusRing: 'never',
  components: {
    Button: {
      vars: (_: unknown, props: { variant?: string }) => ({ root: props.variant === 'seal' ? sealed : {} }),
    },
    ModalRoot: {
      defaultProps: {
        radius: 3,
        transitionProps: { duration: 120, transition: 'fade' },
        // The scroll lock of the library writes a style element of its own, which the content policy refuses.
        lockScroll: false,
      },
    },
    Modal: { classNames: dialogParts },
    ModalOverlay: { defaultProps: { blur: 0 } },
    Menu: {
      defaultProps: { shadow: 'md', position: 'bottom-end', transitionProps: { duration: 90 } },
      classNames: { dropdown: 'menu', item: 'menu-item', label: 'menu-label', divider: 'menu-divider' },
    },
    Combobox: {
      defaultProps: { shadow: 'md', transitionProps: { duration: 0 } },
      classNames: { dropdown: 'menu' },
    },
    InputWrapper: { defaultProps: { inputWrapperOrder: ['label', 'description', 'error', 'input'] } },
    Input: { vars: () => ({ wrapper: { '--input-height': 'var(--control)' } }) },
    Table: { defaultProps: { striped: false, withColumnBorders: false, highlightOnHover: true } },
  },
});

const tokens = {
  '--mantine-color-body': 'var(--paper)',
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-dimmed': 'var(--ink-3)',
  '--mantine-color-placeholder': 'var(--placeholder)',
  '--mantine-color-anchor': 'var(--link)',
  '--mantine-color-error': 'var(--refused)',
  '--mantine-color-success': 'var(--on-time)',
  '--mantine-color-default': 'transparent',
  '--mantine-color-default-hover': 'var(--hover)',
  '--mantine-color-default-border': 'var(--line-field)',
  '--mantine-color-default-color': 'var(--ink)',
  '--mantine-color-disabled': 'transparent',
  '--mantine-color-disabled-color': 'var(--ink-3)',
  '--mantine-color-disabled-border': 'var(--line-field)',
};

/** The same names in both schemes, because the tokens themselves answer to light and dark. */
export const lookVariables: CSSVariablesResolver = () => ({ variables: {}, light: tokens, dark: tokens });
