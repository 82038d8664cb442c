import '@testing-library/jest-dom/vitest';
import { configure } from '@testing-library/svelte';
import 'fake-indexeddb/auto';

// How long something takes is no promise of a unit test: a busy machine may need more than the usual second.
configure({ asyncUtilTimeout: 60_000 });
