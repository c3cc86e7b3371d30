import type { PDFPageProxy } from 'pdfjs-dist';
import { useEffect, useRef, useState } from 'react';
import { useTranslate } from '../i18n/use-translate.ts';
import { Callout } from '../ui/callout.tsx';
import { drawPage, type OpenPdf, openPdf } from './pdf-document.ts';
import styles from './press.module.css';

/** Enough for a page beside the choices, sharp on fine screens. */
const SHOWN_WIDTH_PX = 520;

function PreviewPage({ page, number }: { page: PDFPageProxy; number: number }) {
  const t = useTranslate();
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    if (!canvas.current) return undefined;
    const drawing = drawPage(page, canvas.current, SHOWN_WIDTH_PX * window.devicePixelRatio);
    // Called off when the preview closes: nothing is wrong then.
    drawing.promise.catch(() => undefined);
    return () => drawing.cancel();
  }, [page]);
  return (
    <canvas
      ref={canvas}
      className={styles.paper}
      role="img"
      aria-label={t('press.previewPage', { page: number })}
    />
  );
}

/** The PDF that was made, page by page, as it will be printed. */
export function PdfPreview({ url }: { readonly url: string }) {
  const t = useTranslate();
  const [shown, setShown] = useState<OpenPdf | 'failed'>();
  useEffect(() => {
    let isWanted = true;
    let opened: OpenPdf | undefined;
    openPdf(url).then(
      (pdf) => {
        opened = pdf;
        if (isWanted) setShown(pdf);
        else pdf.close();
      },
      () => isWanted && setShown('failed'),
    );
    return () => {
      isWanted = false;
      setShown(undefined);
      opened?.close();
    };
  }, [url]);
  if (shown === 'failed') return <Callout tone="look">{t('press.previewFailed')}</Callout>;
  return (
    <>
      {shown?.pages.map((page) => (
        <PreviewPage key={page.pageNumber} page={page} number={page.pageNumber} />
      ))}
    </>
  );
}
