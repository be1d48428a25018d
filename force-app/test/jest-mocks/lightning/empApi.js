export const subscribe = jest.fn(() => Promise.resolve({ channel: 'test' }));
export const unsubscribe = jest.fn(() => Promise.resolve());
export const onError = jest.fn();
