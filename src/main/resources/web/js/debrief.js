import { addCopyButtons } from './debrief-copy.js';
import { startEditing } from './debrief-edit.js';
import { printButton } from './debrief-print.js';
import './mail.js';

/// Comfort only: the page says everything without it.
const tools = document.getElementById('tools');

startEditing(tools);
tools.append(printButton());
addCopyButtons(document.getElementById('form'));
