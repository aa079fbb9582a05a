/** The side panel: the same as the popup, beside the page and for as long as the person likes. */
import { createRoot } from 'react-dom/client';
import { PopupPage } from '../own-pages/popup-page';

const place = document.getElementById('page');
if (place) createRoot(place).render(<PopupPage beside />);
