import { ActionIcon, Paper, SegmentedControl, Tooltip } from '@mantine/core';
import { IconMinus, IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './map.module.css';
import { MAP_VIEWS, type MapView } from './projection.ts';

export function MapTools(props: {
  readonly view: MapView;
  readonly onView: (view: MapView) => void;
  readonly onZoom: (factor: number) => void;
}) {
  const { t } = useTranslation();
  const { view, onView, onZoom } = props;
  const tools = [
    { label: t('map.zoomIn'), factor: 1.5, Icon: IconPlus },
    { label: t('map.zoomOut'), factor: 1 / 1.5, Icon: IconMinus },
  ];
  return (
    <Paper className={classes['tools']} shadow="xs" radius="md">
      <SegmentedControl
        size="xs"
        aria-label={t('map.view')}
        value={view}
        onChange={(value) => onView(MAP_VIEWS.find((each) => each === value) ?? 'world')}
        data={MAP_VIEWS.map((value) => ({ value, label: t(`map.view.${value}`) }))}
      />
      {tools.map(({ label, factor, Icon }) => (
        <Tooltip key={label} label={label}>
          <ActionIcon
            variant="subtle"
            color="gray"
            size={30}
            aria-label={label}
            onClick={() => onZoom(factor)}
          >
            <Icon size={17} />
          </ActionIcon>
        </Tooltip>
      ))}
    </Paper>
  );
}
