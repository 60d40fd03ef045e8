/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
