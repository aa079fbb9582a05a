/** The popup of the toolbar button. */
import { createRoot } from 'react-dom/client';
import { PopupPage } from '../own-pages/popup-page';

const place = document.getElementById('page');
if (place) createRoot(place).render(<PopupPage beside={false} />);
