// Loaded before a command: its clock is so many days off, in every thread of it.
const RealDate = Date;
const off = Number(process.env.MAILUO_TEST_DAYS_OFF ?? 0) * 86_400_000;
globalThis.Date = class extends RealDate {
  constructor(...given) {
    if (given.length === 0) super(RealDate.now() + off);
    else super(...given);
  }

  static now() {
    return RealDate.now() + off;
  }
};
