import { customType } from 'drizzle-orm/pg-core';

/** An instant: ISO text with Z on our side, timestamptz on the other. */
export const instant = customType<{ data: string; driverData: string }>({
  dataType: () => 'timestamptz',
  fromDriver: (value) => {
    const [whole, fraction = ''] = value.replace(/\+00$/, '').replace('Z', '').split('.');
    return `${whole?.replace(' ', 'T')}.${fraction.padEnd(3, '0').slice(0, 3)}Z`;
  },
});

/** A day: 'YYYY-MM-DD'. */
export const day = customType<{ data: string; driverData: string }>({ dataType: () => 'date' });

export const ltree = customType<{ data: string; driverData: string }>({ dataType: () => 'ltree' });

export const bytes = customType<{ data: Buffer; driverData: Buffer }>({ dataType: () => 'bytea' });
