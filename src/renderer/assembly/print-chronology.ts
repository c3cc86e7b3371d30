import styles from './chronology.module.css';

/** Room for the margins of office printers, and the pages counted. */
const PAPER = `@page {
  size: A4;
  margin: 15mm;
  @bottom-center { content: counter(page) ' / ' counter(pages); font: 9pt sans-serif; }
}`;

/** Prints what stands in `element` under a title, and nothing else of the window, through the system's own dialog. */
export async function printChronology(element: HTMLElement, title: string): Promise<void> {
  const paper = document.createElement('div');
  paper.className = styles.paper ?? '';
  const heading = document.createElement('h1');
  heading.textContent = title;
  paper.append(heading, element.cloneNode(true));
  const style = document.createElement('style');
  style.textContent = PAPER;
  document.head.append(style);
  document.body.append(paper);
  try {
    const printed = new Promise((resolve) => {
      window.addEventListener('afterprint', resolve, { once: true });
    });
    window.print();
    await printed;
  } finally {
    paper.remove();
    style.remove();
  }
}
