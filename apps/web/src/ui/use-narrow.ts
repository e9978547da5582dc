import { useMediaQuery } from '@mantine/hooks';

const live = { getInitialValueInEffect: false };

/** No room for the side navigation: phones, tablets upright, a desktop at 200 %. */
export function useNarrow(): boolean {
  return useMediaQuery('screen and (max-width: 61.99em)', false, live);
}

export function usePhone(): boolean {
  return useMediaQuery('screen and (max-width: 47.99em)', false, live);
}
