import { createRoot } from 'react-dom/client';
import { takeToken } from './page/take-token';
import { WorkbenchPage } from './page/workbench-page';

const element = document.getElementById('workbench');
const token = takeToken(window);

if (element) {
  createRoot(element).render(<WorkbenchPage connectionUrl={window.location.origin} token={token} />);
}
