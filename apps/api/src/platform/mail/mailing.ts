/** Whether letters leave the house: `off` without a server to hand them to, `demo` never. Only with `on` is any written. */
export type Mailing = 'on' | 'off' | 'demo';
