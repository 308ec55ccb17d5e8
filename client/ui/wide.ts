import { useMediaQuery } from '@mantine/hooks';

/** Whether there is room for legend and details beside the stage; the style sheets turn at the same width. */
export const useIsWide = (): boolean =>
  useMediaQuery('(min-width: 62em)', true, { getInitialValueInEffect: false });
