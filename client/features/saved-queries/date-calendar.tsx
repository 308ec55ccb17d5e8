import '@mantine/dates/styles.css';
import 'dayjs/locale/zh-cn';
import 'dayjs/locale/zh-tw';
import { SegmentedControl, Stack } from '@mantine/core';
import { DatePicker, DatesProvider, MonthPicker, YearPicker } from '@mantine/dates';
import { PartialDate } from '#domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../state/language.ts';
import { useApp } from '../../ui/app-store.ts';

const LOCALES: Readonly<Record<Language, string>> = { 'zh-Hans': 'zh-cn', 'zh-Hant': 'zh-tw', en: 'en' };

/** How many characters of an ISO date say it. */
const LENGTHS = { day: 10, month: 7, year: 4 } as const;
type Precision = keyof typeof LENGTHS;

export function DateCalendar(props: { readonly value: string; readonly onChoose: (value: string) => void }) {
  const { value, onChoose } = props;
  const { t } = useTranslation();
  const language = useApp((state) => state.language);
  const [precision, setPrecision] = useState<Precision>(() => precisionOf(value));
  const isSet = PartialDate.safeParse(value).success && Number(value.slice(0, 4)) < 2100;
  const whole = isSet ? `${value}-01-01`.slice(0, 10) : undefined;
  const shared = {
    value: whole ?? null,
    ...(whole === undefined ? {} : { defaultDate: whole }),
    onChange: (chosen: string | null) => {
      if (chosen !== null) onChoose(chosen.slice(0, LENGTHS[precision]));
    },
  };
  return (
    <DatesProvider settings={{ locale: LOCALES[language], firstDayOfWeek: language === 'en' ? 0 : 1 }}>
      <Stack gap="xs">
        <SegmentedControl
          size="xs"
          fullWidth
          aria-label={t('queries.precision')}
          value={precision}
          onChange={(next) => setPrecision(next === 'day' ? 'day' : next === 'month' ? 'month' : 'year')}
          data={[
            { value: 'day', label: t('queries.day') },
            { value: 'month', label: t('queries.month') },
            { value: 'year', label: t('queries.year') },
          ]}
        />
        {precision === 'day' && <DatePicker {...shared} />}
        {precision === 'month' && <MonthPicker {...shared} />}
        {precision === 'year' && <YearPicker {...shared} />}
      </Stack>
    </DatesProvider>
  );
}

function precisionOf(value: string): Precision {
  if (value.length === LENGTHS.month) return 'month';
  return value.length === LENGTHS.year ? 'year' : 'day';
}
