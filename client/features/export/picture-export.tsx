import { Button, Group, Text } from '@mantine/core';
import { IconPhoto, IconVectorBezier } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Problem } from '../../ui/problem.tsx';
import { fileNameOf } from './file-name.ts';
import { toPng } from './raster.ts';
import { saveFile } from './save-file.ts';
import { svgPicture } from './svg-picture.ts';
import { useIsPlaced, usePicture } from './use-picture.ts';

interface Choice {
  readonly title: string;
  readonly scheme: 'light' | 'dark';
}

/** The drawing with title, caption and legend, as SVG or as PNG. */
export function PictureExport(choice: Choice) {
  const { t } = useTranslation();
  const isPlaced = useIsPlaced();
  const picture = usePicture();
  const name = fileNameOf(choice.title);
  const savePng = useMutation({
    mutationFn: async () => saveFile(`${name}.png`, await toPng(svgPicture(picture(choice)))),
  });
  const saveSvg = () => {
    const { svg } = svgPicture(picture(choice));
    saveFile(`${name}.svg`, new Blob([svg], { type: 'image/svg+xml' }));
  };
  return (
    <>
      <Group gap="xs">
        <Button
          size="xs"
          variant="light"
          disabled={!isPlaced}
          loading={savePng.isPending}
          leftSection={<IconPhoto size={15} />}
          onClick={() => savePng.mutate()}
        >
          {t('out.png')}
        </Button>
        <Button
          size="xs"
          variant="light"
          disabled={!isPlaced}
          leftSection={<IconVectorBezier size={15} />}
          onClick={saveSvg}
        >
          {t('out.svg')}
        </Button>
        <Text size="xs" c="dimmed">
          {isPlaced ? t('out.pictureAbout') : t('out.needsGraph')}
        </Text>
      </Group>
      {savePng.isError && <Problem error={savePng.error} />}
    </>
  );
}
