const show = jest.fn(() => Promise.resolve());

export default { show };
